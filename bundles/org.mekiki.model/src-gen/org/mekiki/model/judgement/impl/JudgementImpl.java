/**
 */
package org.mekiki.model.judgement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.judgement.Criterion;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getJudge <em>Judge</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.impl.JudgementImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JudgementImpl extends ElementImpl implements Judgement
{
	/**
	 * The cached value of the '{@link #getTechnology() <em>Technology</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnology()
	 * @generated
	 * @ordered
	 */
	protected Technology technology;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected Criterion criterion;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getJudge() <em>Judge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudge()
	 * @generated
	 * @ordered
	 */
	protected static final String JUDGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJudge() <em>Judge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudge()
	 * @generated
	 * @ordered
	 */
	protected String judge = JUDGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JudgementImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return JudgementPackage.Literals.JUDGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Technology getTechnology()
	{
		return technology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnology(Technology newTechnology)
	{
		Technology oldTechnology = technology;
		technology = newTechnology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__TECHNOLOGY, oldTechnology, technology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion getCriterion()
	{
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(Criterion newCriterion)
	{
		Criterion oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade()
	{
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade)
	{
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate)
	{
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJudge()
	{
		return judge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJudge(String newJudge)
	{
		String oldJudge = judge;
		judge = newJudge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__JUDGE, oldJudge, judge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, JudgementPackage.JUDGEMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case JudgementPackage.JUDGEMENT__TECHNOLOGY:
				return getTechnology();
			case JudgementPackage.JUDGEMENT__CRITERION:
				return getCriterion();
			case JudgementPackage.JUDGEMENT__GRADE:
				return getGrade();
			case JudgementPackage.JUDGEMENT__DATE:
				return getDate();
			case JudgementPackage.JUDGEMENT__JUDGE:
				return getJudge();
			case JudgementPackage.JUDGEMENT__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case JudgementPackage.JUDGEMENT__TECHNOLOGY:
				setTechnology((Technology)newValue);
				return;
			case JudgementPackage.JUDGEMENT__CRITERION:
				setCriterion((Criterion)newValue);
				return;
			case JudgementPackage.JUDGEMENT__GRADE:
				setGrade((String)newValue);
				return;
			case JudgementPackage.JUDGEMENT__DATE:
				setDate((String)newValue);
				return;
			case JudgementPackage.JUDGEMENT__JUDGE:
				setJudge((String)newValue);
				return;
			case JudgementPackage.JUDGEMENT__REASON:
				setReason((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case JudgementPackage.JUDGEMENT__TECHNOLOGY:
				setTechnology((Technology)null);
				return;
			case JudgementPackage.JUDGEMENT__CRITERION:
				setCriterion((Criterion)null);
				return;
			case JudgementPackage.JUDGEMENT__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case JudgementPackage.JUDGEMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case JudgementPackage.JUDGEMENT__JUDGE:
				setJudge(JUDGE_EDEFAULT);
				return;
			case JudgementPackage.JUDGEMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case JudgementPackage.JUDGEMENT__TECHNOLOGY:
				return technology != null;
			case JudgementPackage.JUDGEMENT__CRITERION:
				return criterion != null;
			case JudgementPackage.JUDGEMENT__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case JudgementPackage.JUDGEMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case JudgementPackage.JUDGEMENT__JUDGE:
				return JUDGE_EDEFAULT == null ? judge != null : !JUDGE_EDEFAULT.equals(judge);
			case JudgementPackage.JUDGEMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", judge: "); //$NON-NLS-1$
		result.append(judge);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //JudgementImpl
