/**
 */
package org.mekiki.model.learning.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cohort</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.impl.CohortImpl#getCurriculum <em>Curriculum</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CohortImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CohortImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CohortImpl#getEnrolments <em>Enrolments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CohortImpl extends ElementImpl implements Cohort
{
	/**
	 * The cached value of the '{@link #getCurriculum() <em>Curriculum</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurriculum()
	 * @generated
	 * @ordered
	 */
	protected Curriculum curriculum;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected String start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected String end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnrolments() <em>Enrolments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrolments()
	 * @generated
	 * @ordered
	 */
	protected EList<Enrolment> enrolments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CohortImpl()
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
		return LearningPackage.Literals.COHORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Curriculum getCurriculum()
	{
		return curriculum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurriculum(Curriculum newCurriculum)
	{
		Curriculum oldCurriculum = curriculum;
		curriculum = newCurriculum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.COHORT__CURRICULUM, oldCurriculum, curriculum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStart()
	{
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(String newStart)
	{
		String oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.COHORT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnd()
	{
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(String newEnd)
	{
		String oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.COHORT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Enrolment> getEnrolments()
	{
		if (enrolments == null)
		{
			enrolments = new EObjectContainmentEList<Enrolment>(Enrolment.class, this, LearningPackage.COHORT__ENROLMENTS);
		}
		return enrolments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case LearningPackage.COHORT__ENROLMENTS:
				return ((InternalEList<?>)getEnrolments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case LearningPackage.COHORT__CURRICULUM:
				return getCurriculum();
			case LearningPackage.COHORT__START:
				return getStart();
			case LearningPackage.COHORT__END:
				return getEnd();
			case LearningPackage.COHORT__ENROLMENTS:
				return getEnrolments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LearningPackage.COHORT__CURRICULUM:
				setCurriculum((Curriculum)newValue);
				return;
			case LearningPackage.COHORT__START:
				setStart((String)newValue);
				return;
			case LearningPackage.COHORT__END:
				setEnd((String)newValue);
				return;
			case LearningPackage.COHORT__ENROLMENTS:
				getEnrolments().clear();
				getEnrolments().addAll((Collection<? extends Enrolment>)newValue);
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
			case LearningPackage.COHORT__CURRICULUM:
				setCurriculum((Curriculum)null);
				return;
			case LearningPackage.COHORT__START:
				setStart(START_EDEFAULT);
				return;
			case LearningPackage.COHORT__END:
				setEnd(END_EDEFAULT);
				return;
			case LearningPackage.COHORT__ENROLMENTS:
				getEnrolments().clear();
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
			case LearningPackage.COHORT__CURRICULUM:
				return curriculum != null;
			case LearningPackage.COHORT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case LearningPackage.COHORT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case LearningPackage.COHORT__ENROLMENTS:
				return enrolments != null && !enrolments.isEmpty();
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
		result.append(" (start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //CohortImpl
