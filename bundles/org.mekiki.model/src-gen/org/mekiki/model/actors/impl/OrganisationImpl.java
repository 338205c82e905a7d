/**
 */
package org.mekiki.model.actors.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;

import org.mekiki.model.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.impl.OrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.actors.impl.OrganisationImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.mekiki.model.actors.impl.OrganisationImpl#getCorporateNumber <em>Corporate Number</em>}</li>
 *   <li>{@link org.mekiki.model.actors.impl.OrganisationImpl#getPartOf <em>Part Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends ElementImpl implements Organisation
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrganisationKind KIND_EDEFAULT = OrganisationKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrganisationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected static final String JURISDICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected String jurisdiction = JURISDICTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorporateNumber() <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorporateNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CORPORATE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorporateNumber() <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorporateNumber()
	 * @generated
	 * @ordered
	 */
	protected String corporateNumber = CORPORATE_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Organisation partOf;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl()
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
		return ActorsPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrganisationKind newKind)
	{
		OrganisationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJurisdiction()
	{
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(String newJurisdiction)
	{
		String oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorporateNumber()
	{
		return corporateNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorporateNumber(String newCorporateNumber)
	{
		String oldCorporateNumber = corporateNumber;
		corporateNumber = newCorporateNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__CORPORATE_NUMBER, oldCorporateNumber, corporateNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getPartOf()
	{
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Organisation newPartOf)
	{
		Organisation oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__PART_OF, oldPartOf, partOf));
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
			case ActorsPackage.ORGANISATION__KIND:
				return getKind();
			case ActorsPackage.ORGANISATION__JURISDICTION:
				return getJurisdiction();
			case ActorsPackage.ORGANISATION__CORPORATE_NUMBER:
				return getCorporateNumber();
			case ActorsPackage.ORGANISATION__PART_OF:
				return getPartOf();
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
			case ActorsPackage.ORGANISATION__KIND:
				setKind((OrganisationKind)newValue);
				return;
			case ActorsPackage.ORGANISATION__JURISDICTION:
				setJurisdiction((String)newValue);
				return;
			case ActorsPackage.ORGANISATION__CORPORATE_NUMBER:
				setCorporateNumber((String)newValue);
				return;
			case ActorsPackage.ORGANISATION__PART_OF:
				setPartOf((Organisation)newValue);
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
			case ActorsPackage.ORGANISATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ActorsPackage.ORGANISATION__JURISDICTION:
				setJurisdiction(JURISDICTION_EDEFAULT);
				return;
			case ActorsPackage.ORGANISATION__CORPORATE_NUMBER:
				setCorporateNumber(CORPORATE_NUMBER_EDEFAULT);
				return;
			case ActorsPackage.ORGANISATION__PART_OF:
				setPartOf((Organisation)null);
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
			case ActorsPackage.ORGANISATION__KIND:
				return kind != KIND_EDEFAULT;
			case ActorsPackage.ORGANISATION__JURISDICTION:
				return JURISDICTION_EDEFAULT == null ? jurisdiction != null : !JURISDICTION_EDEFAULT.equals(jurisdiction);
			case ActorsPackage.ORGANISATION__CORPORATE_NUMBER:
				return CORPORATE_NUMBER_EDEFAULT == null ? corporateNumber != null : !CORPORATE_NUMBER_EDEFAULT.equals(corporateNumber);
			case ActorsPackage.ORGANISATION__PART_OF:
				return partOf != null;
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", jurisdiction: "); //$NON-NLS-1$
		result.append(jurisdiction);
		result.append(", corporateNumber: "); //$NON-NLS-1$
		result.append(corporateNumber);
		result.append(')');
		return result.toString();
	}

} //OrganisationImpl
