/**
 */
package org.mekiki.model.taxonomy.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.impl.ValueImpl;

import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.TrlAssessment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trl Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl#isTarget <em>Target</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrlAssessmentImpl extends ValueImpl implements TrlAssessment
{
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
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTarget()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TARGET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTarget()
	 * @generated
	 * @ordered
	 */
	protected boolean target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrlAssessmentImpl()
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
		return TaxonomyPackage.Literals.TRL_ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TRL_ASSESSMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel)
	{
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TRL_ASSESSMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(boolean newTarget)
	{
		boolean oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TRL_ASSESSMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis()
	{
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis)
	{
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TRL_ASSESSMENT__BASIS, oldBasis, basis));
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
			case TaxonomyPackage.TRL_ASSESSMENT__DATE:
				return getDate();
			case TaxonomyPackage.TRL_ASSESSMENT__LEVEL:
				return getLevel();
			case TaxonomyPackage.TRL_ASSESSMENT__TARGET:
				return isTarget();
			case TaxonomyPackage.TRL_ASSESSMENT__BASIS:
				return getBasis();
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
			case TaxonomyPackage.TRL_ASSESSMENT__DATE:
				setDate((String)newValue);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__LEVEL:
				setLevel((Integer)newValue);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__TARGET:
				setTarget((Boolean)newValue);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__BASIS:
				setBasis((String)newValue);
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
			case TaxonomyPackage.TRL_ASSESSMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case TaxonomyPackage.TRL_ASSESSMENT__BASIS:
				setBasis(BASIS_EDEFAULT);
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
			case TaxonomyPackage.TRL_ASSESSMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case TaxonomyPackage.TRL_ASSESSMENT__LEVEL:
				return level != LEVEL_EDEFAULT;
			case TaxonomyPackage.TRL_ASSESSMENT__TARGET:
				return target != TARGET_EDEFAULT;
			case TaxonomyPackage.TRL_ASSESSMENT__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
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
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", level: "); //$NON-NLS-1$
		result.append(level);
		result.append(", target: "); //$NON-NLS-1$
		result.append(target);
		result.append(", basis: "); //$NON-NLS-1$
		result.append(basis);
		result.append(')');
		return result.toString();
	}

} //TrlAssessmentImpl
